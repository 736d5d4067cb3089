import { ApiProperty } from '@nestjs/swagger';

/** How one signs in: dates and numbers, no secrets. */
export class SecurityView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) passwordChangedAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null without a second factor' })
  factorSince: Date | null;
  @ApiProperty({ description: 'recovery codes that were not used yet' }) recoveryCodesLeft: number;
  @ApiProperty({ description: 'the roles ask for a second factor' }) factorRequired: boolean;
}

/** A second factor that was begun: shown this once. */
export class BegunFactorView {
  @ApiProperty({ example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }) secret: string;
  @ApiProperty({ example: 'otpauth://totp/Entente:amina%40network.example?secret=…&issuer=Entente' }) uri: string;
}

/** Recovery codes: shown this once. */
export class RecoveryCodesView {
  @ApiProperty({ type: [String], example: ['k3v9-q07z-mxt4-8ahw'] }) codes: string[];
}
