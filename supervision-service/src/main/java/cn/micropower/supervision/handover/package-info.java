/** 线索移交 — a clue leaves an inquiry under seal; nobody else learns of it. */
@NullMarked
package cn.micropower.supervision.handover;

import org.jspecify.annotations.NullMarked;
