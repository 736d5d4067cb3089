import { saveAs } from '../audit/save-as';
import { useSend } from '../api/use-api';

/** Fetches everything that is held about a contact or an account and hands it over as a file. */
export function useDataExport(path: `/contacts/${string}` | `/people/${string}`) {
  return useSend('POST', `${path}/data-export`, {
    said: 'retention:said.exported',
    onDone: (data) => saveAs('personal-data.json', 'application/json', JSON.stringify(data, null, 2)),
  });
}
