/** 用权视图 — an exercise, its story line by line, its flow so far, and the proof of each line. */
@NullMarked
package cn.micropower.powerlist.view.exercise;

import org.jspecify.annotations.NullMarked;
