package cn.micropower.powerlist.directory;

import cn.micropower.contracts.code.Body;
import java.time.LocalDate;

/** 应到人数 — how many belong to a body from a day on. */
public record Roll(Body body, int size, LocalDate asOf) {}
