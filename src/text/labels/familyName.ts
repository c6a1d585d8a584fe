/** Which word of a name is the family's, where capitals tell: "HALE Ben", "Ms. BROOK Ana", as ministries of many countries write. */
import { isHonorific } from './names';

const FAMILY_FIRST = /^((?:\p{L}+\.? )*)(\p{Lu}[\p{Lu}'’-]{2,}) (\p{Lu}\p{Ll}[\p{L}'’-]*)$/u;

/** The name with its family name last: "Ms. Ana BROOK". */
export const familyLast = (name: string): string =>
  name.replace(FAMILY_FIRST, (whole, address: string, family: string, given: string) =>
    isHonorific(family) || address.split(' ').some((word) => word !== '' && !isHonorific(word))
      ? whole
      : `${address}${given} ${family}`,
  );
