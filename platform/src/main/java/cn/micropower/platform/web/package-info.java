/** 门面 — what every answer has in common: problems in two languages, bounded bodies, versions. */
@NullMarked
package cn.micropower.platform.web;

import org.jspecify.annotations.NullMarked;
