import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

/** Somebody who signs for an organisation. */
export class NewSignatoryInput {
  @ApiProperty({ example: 'Chair', description: 'an alias or a role, shown everywhere' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'must not be blank' })
  alias: string;

  @ApiProperty({ description: 'as it stands on the agreement; sealed' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'must not be blank' })
  legalName: string;
}
