/** 事实在途 — facts travel from service to service whatever fails on the way, each with one effect. */
@NullMarked
package cn.micropower.acceptance.travel;

import org.jspecify.annotations.NullMarked;
