package cn.micropower.platform.testkit;

/** A role of a database server and its password. */
public record Login(String user, String password) {}
