package cn.micropower.offence.view.shelf;

/** Lives in a room without a sign. */
public class Shelf {}
