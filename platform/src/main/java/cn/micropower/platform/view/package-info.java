/** 视图 — what is read is derived from the ledger, can be forgotten, and is rebuilt beside itself. */
@NullMarked
package cn.micropower.platform.view;

import org.jspecify.annotations.NullMarked;
