/** 家 — the one folder that holds data, secrets, logs and who is running. */
@NullMarked
package cn.micropower.local.home;

import org.jspecify.annotations.NullMarked;
