import { MultiSelect, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useWords } from '../words/use-words';
import { KINDS, LEVELS, type OrganisationProfile, SENSITIVITIES } from './organisation';
import { useCountryChoices, useLanguageName, usePlaceName } from './place-name';

export type OrganisationValues = {
  name: string;
  kind: string;
  level: string;
  aliases: string[];
  places: string[];
  workingLanguages: string[];
  website: string;
  summary: string;
  sensitivity: string;
};

const LANGUAGES = [
  'ar',
  'bn',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'hi',
  'id',
  'it',
  'ka',
  'kk',
  'km',
  'ky',
  'my',
  'ne',
  'nl',
  'pl',
  'pt',
  'qu',
  'ro',
  'ru',
  'sw',
  'ta',
  'tg',
  'th',
  'tl',
  'tr',
  'uk',
  'ur',
  'vi',
  'wo',
  'zh',
  'zu',
];
const REGIONS = [
  'world',
  'africa_south_of_sahara',
  'asia',
  'central_and_eastern_europe',
  'central_asia',
  'latin_america',
  'middle_east',
  'north_africa',
  'north_america',
  'oceania',
  'western_europe',
];

export const valuesOf = (organisation: OrganisationProfile): OrganisationValues => ({
  name: organisation.name,
  kind: organisation.kind,
  level: organisation.level ?? '',
  aliases: organisation.aliases,
  places: organisation.places,
  workingLanguages: organisation.workingLanguages,
  website: organisation.website ?? '',
  summary: organisation.summary ?? '',
  sensitivity: organisation.sensitivity,
});

/** What the API is sent: empty text is no value, and a place keeps whether it is a primary one. */
export function bodyOf({ places, level, website, summary, ...rest }: OrganisationValues, { territories }: OrganisationProfile) {
  const isPrimary = (place: string) => territories.find((one) => one.place === place)?.isPrimary ?? true;
  return {
    ...rest,
    level: level || null,
    website: website || null,
    summary: summary || null,
    territories: places.map((place) => ({ place, isPrimary: isPrimary(place) })),
  };
}

/** The fields of an organisation. */
export function OrganisationFields({ form }: { form: UseFormReturnType<OrganisationValues> }) {
  const { t } = useWords();
  const placeName = usePlaceName();
  const languageName = useLanguageName();
  const countries = useCountryChoices();
  const regions = REGIONS.map((value) => ({ value, label: placeName(value) }));
  const languages = [...new Set([...LANGUAGES, ...form.values.workingLanguages])].map((value) => ({
    value,
    label: languageName(value),
  }));
  return (
    <>
      <TextInput label={t('partners:field.name')} required maxLength={200} {...form.getInputProps('name')} />
      <TagsInput
        label={t('partners:field.aliases')}
        description={t('partners:field.aliasesAbout')}
        {...form.getInputProps('aliases')}
      />
      <NativeSelect
        label={t('partners:field.kind')}
        data={KINDS.map((value) => ({ value, label: t(`partners:kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <NativeSelect
        label={t('partners:field.level')}
        data={[{ value: '', label: '–' }, ...LEVELS.map((value) => ({ value, label: t(`partners:level.${value}`) }))]}
        {...form.getInputProps('level')}
      />
      <MultiSelect
        label={t('partners:field.places')}
        searchable
        data={[
          { group: t('partners:field.regions'), items: regions },
          { group: t('partners:field.countries'), items: countries },
        ]}
        nothingFoundMessage={t('partners:nothingFound')}
        {...form.getInputProps('places')}
        error={Object.entries(form.errors).find(([key]) => key.startsWith('territories'))?.[1]}
      />
      <MultiSelect
        label={t('partners:field.languages')}
        searchable
        data={languages}
        nothingFoundMessage={t('partners:nothingFound')}
        {...form.getInputProps('workingLanguages')}
      />
      <TextInput type="url" label={t('partners:field.website')} placeholder="https://" {...form.getInputProps('website')} />
      <Textarea label={t('partners:field.summary')} rows={3} maxLength={2000} {...form.getInputProps('summary')} />
      <NativeSelect
        label={t('partners:field.sensitivity')}
        data={SENSITIVITIES.map((value) => ({ value, label: t(`partners:sensitivityAbout.${value}`) }))}
        {...form.getInputProps('sensitivity')}
      />
    </>
  );
}
