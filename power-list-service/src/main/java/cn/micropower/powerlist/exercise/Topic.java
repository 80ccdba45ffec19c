package cn.micropower.powerlist.exercise;

/** 议题 — what is to be decided, and where it came from. */
public record Topic(String title, String summary, Origin origin) {}
