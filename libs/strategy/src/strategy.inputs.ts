import { IsOptional } from 'class-validator';
import { IsFilledText } from '#platform';

/** New words for a node; what is absent stays. Its code never changes. */
export class NodeLabelInput {
  @IsOptional() @IsFilledText(200) labelEn?: string;
  @IsOptional() @IsFilledText(200) labelFr?: string;
}
