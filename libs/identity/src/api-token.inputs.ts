import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { TOKEN_SCOPES, type TokenScope } from './domain/token-scopes.js';

const DEFAULT_DAYS = 90;
const LONGEST_DAYS = 366;

/** A new token. */
export class NewApiTokenInput {
  /** @example Nightly export to our data store */
  @IsString() @Length(1, 100) @Matches(/\S/, { message: 'must not be empty' }) name: string;
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(TOKEN_SCOPES, { each: true }) scopes: TokenScope[];
  @IsOptional() @IsInt() @Min(1) @Max(LONGEST_DAYS) days: number = DEFAULT_DAYS;
}
