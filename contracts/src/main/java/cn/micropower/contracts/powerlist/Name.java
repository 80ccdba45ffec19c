package cn.micropower.contracts.powerlist;

/** A name in both languages. */
public record Name(String zh, String en) {}
