/** 发布会公开 — which briefings were held, and what was told. */
@NullMarked
package cn.micropower.disclosure.view.briefing;

import org.jspecify.annotations.NullMarked;
