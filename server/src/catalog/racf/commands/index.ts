/** All RACF commands. */
import type { CommandSpec } from '../../types.ts';
import { addgroup } from './addgroup.ts';
import { addsd } from './addsd.ts';
import { adduser } from './adduser.ts';
import { altdsd } from './altdsd.ts';
import { altgroup } from './altgroup.ts';
import { altuser } from './altuser.ts';
import { blkupd } from './blkupd.ts';
import { connect } from './connect.ts';
import { deldsd } from './deldsd.ts';
import { delgroup } from './delgroup.ts';
import { deluser } from './deluser.ts';
import { display } from './display.ts';
import { help } from './help.ts';
import { irrdpi00 } from './irrdpi00.ts';
import { listdsd } from './listdsd.ts';
import { listgrp } from './listgrp.ts';
import { listuser } from './listuser.ts';
import { password } from './password.ts';
import { permit } from './permit.ts';
import { phrase } from './phrase.ts';
import { racdcert } from './racdcert/index.ts';
import { raclink } from './raclink.ts';
import { racmap } from './racmap.ts';
import { racpriv } from './racpriv.ts';
import { racprmck } from './racprmck.ts';
import { ralter } from './ralter.ts';
import { rdefine } from './rdefine.ts';
import { rdelete } from './rdelete.ts';
import { remove } from './remove.ts';
import { restart } from './restart.ts';
import { rlist } from './rlist.ts';
import { rvary } from './rvary.ts';
import { search } from './search.ts';
import { set } from './set.ts';
import { setropts } from './setropts.ts';
import { signoff } from './signoff.ts';
import { stop } from './stop.ts';
import { target } from './target.ts';

export const commands: readonly CommandSpec[] = [
  addgroup,
  addsd,
  adduser,
  altdsd,
  altgroup,
  altuser,
  blkupd,
  connect,
  deldsd,
  delgroup,
  deluser,
  display,
  help,
  irrdpi00,
  listdsd,
  listgrp,
  listuser,
  password,
  permit,
  phrase,
  racdcert,
  raclink,
  racmap,
  racpriv,
  racprmck,
  ralter,
  rdefine,
  rdelete,
  remove,
  restart,
  rlist,
  rvary,
  search,
  set,
  setropts,
  signoff,
  stop,
  target,
];
