package cn.micropower.contracts.offence;

public class Fact {}
