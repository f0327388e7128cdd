export * from '../catalog/zowe-components.ts';
