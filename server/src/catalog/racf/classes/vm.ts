/** Classes of z/VM, of use on z/OS only where both share a database. */
import type { ClassSpec } from '../../types.ts';
import { vm } from './row.ts';

export const vmClasses: readonly ClassSpec[] = [
  vm('DIRECTRY', 153, 'unknown', 'Directories of the shared file system of z/VM.'),
  vm('FILE', 171, 'unknown', 'Files of the shared file system of z/VM.'),
  vm('SFSCMD', 17, 'unknown', 'Operator commands of the shared file system of z/VM.'),
  vm('VMBATCH', 8, 'unknown', 'Who may work under another user ID on z/VM (alternate user).'),
  vm('VMBR', 0, 'unknown', 'Holds the members of VMEVENT profiles on z/VM.', { groupedBy: 'VMEVENT' }),
  vm('VMCMD', 17, 'unknown', 'Commands and functions of CP on z/VM, by name.'),
  vm('VMDEV', 0, 'unknown', 'Real devices that users of z/VM may attach.'),
  vm('VMEVENT', 8, 'unknown', 'Which events of z/VM are checked and logged.', { groups: 'VMBR' }),
  vm('VMLAN', 22, 'unknown', 'Guest LANs and virtual switches of z/VM.'),
  vm('VMMAC', 8, 'unknown', 'Which checks of security labels z/VM makes.'),
  vm('VMMDISK', 22, 'unknown', 'Minidisks of z/VM, as `user.address`.'),
  vm('VMNODE', 8, 'unknown', 'Nodes to which RSCS of z/VM may send.'),
  vm('VMPOSIX', 0, 'unknown', 'Resources of OpenExtensions on z/VM.'),
  vm('VMRDR', 17, 'unknown', 'Virtual readers, printers and punches of z/VM, to which users may send.'),
  vm('VMSEGMT', 17, 'unknown', 'Restricted segments of z/VM.'),
  vm('VMXEVENT', 0, 'unknown', 'Which events of one user of z/VM are checked and logged.', { groups: 'VXMBR' }),
  vm('VXMBR', 0, 'unknown', 'Holds the members of VMXEVENT profiles on z/VM.', { groupedBy: 'VMXEVENT' }),
];
