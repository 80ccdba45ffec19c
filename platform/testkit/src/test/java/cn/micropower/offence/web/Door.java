package cn.micropower.offence.web;

public class Door {}
