import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  buildMessage,
  IsArray,
  IsBoolean,
  IsString,
  Length,
  Matches,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { CURRENCY_CODE, isPlainDate, MONEY_TEXT, RATE_TEXT, SHARE_TEXT } from '#kernel';

/** A day of the calendar, written YYYY-MM-DD. */
export function IsPlainDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isPlainDate',
      validator: {
        validate: (value) => isPlainDate(value),
        defaultMessage: buildMessage((each) => `${each}must be a day of the calendar written YYYY-MM-DD`, options),
      },
    },
    options,
  );
}

/** An amount as text: "1250.5", no sign, no separators. */
export function IsAmount(): PropertyDecorator {
  return written('isAmount', MONEY_TEXT, 'must be an amount written as text such as "1250.50"');
}

/** A rate as text, at most eight decimals. */
export function IsRate(): PropertyDecorator {
  return written('isRate', RATE_TEXT, 'must be a rate written as text such as "0.93"');
}

/** A share as text, 0 to 1. */
export function IsShare(): PropertyDecorator {
  return written('isShare', SHARE_TEXT, 'must be a share written as text from "0" to "1"');
}

/** Three capital letters. */
export function IsCurrency(): PropertyDecorator {
  return written('isCurrency', CURRENCY_CODE, 'must be a currency code such as EUR');
}

/** Text that says something: not blank, and at most so many characters. */
export function IsFilledText(longest: number): PropertyDecorator {
  return applyDecorators(Matches(/\S/, { message: 'must not be blank' }), Length(1, longest), IsString());
}

/** The code of a record: it stands in references and addresses and never changes. */
export function IsCode(): PropertyDecorator {
  return Matches(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, {
    message: 'must start with a letter and hold letters, digits, ".", "_" or "-" only',
  });
}

/** A list of inputs, each of which is checked by its own rules. */
export function IsListOf(input: () => new () => object, most: number, least = 0): PropertyDecorator {
  const bounds = least > 0 ? [ArrayMaxSize(most), ArrayMinSize(least)] : [ArrayMaxSize(most)];
  return applyDecorators(Type(input), ValidateNested({ each: true }), ...bounds, IsArray());
}

/** Yes or no in the address of a request, where it is the word "true" or "false". */
export function IsTrueOrFalse(options?: ValidationOptions): PropertyDecorator {
  const ofWord = ({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value);
  return applyDecorators(IsBoolean(options), Transform(ofWord));
}

function written(name: string, form: RegExp, message: string): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: (value) => typeof value === 'string' && form.test(value) } }, { message });
}
