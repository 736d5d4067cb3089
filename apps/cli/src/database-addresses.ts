/** The two addresses of the database: the owner's for migrations, the application's for everything else. */
export interface DatabaseAddresses {
  ownerUrl: string;
  appUrl: string;
}
