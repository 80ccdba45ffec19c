/** 进程 — what each process costs: seconds to start, memory, processor time. */
@NullMarked
package cn.micropower.load.process;

import org.jspecify.annotations.NullMarked;
