package cn.micropower.contracts.code;

/** A name in both languages. */
public record Name(String zh, String en) {}
