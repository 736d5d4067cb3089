export { SecretsModule } from './secrets.module.js';
export { SealBroken, Secrets } from './secrets.service.js';
export { RootKey, WrongRootKey } from './root-key.js';
export { type DataClass, type Place } from './data-classes.js';
export { KeyRotation, type RotatedClass } from './key-rotation.service.js';
export { sealWaitingValues } from './waiting-values.service.js';
