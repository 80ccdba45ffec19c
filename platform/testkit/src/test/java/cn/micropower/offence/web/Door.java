package cn.micropower.offence.web;

import cn.micropower.offence.seal.SealManager;

/** Knows who knows it: two rooms in a circle. */
public class Door {
  public SealManager knocked(SealManager whoever) {
    return whoever;
  }
}
