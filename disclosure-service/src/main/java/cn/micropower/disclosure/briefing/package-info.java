/** 发布会 — villagers are told what was decided and done; every item of it is then appraised. */
@NullMarked
package cn.micropower.disclosure.briefing;

import org.jspecify.annotations.NullMarked;
