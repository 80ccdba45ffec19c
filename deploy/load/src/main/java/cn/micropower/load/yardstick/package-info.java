/** 标尺 — what the database alone does, and what the plainest endpoint in front of it does. */
@NullMarked
package cn.micropower.load.yardstick;

import org.jspecify.annotations.NullMarked;
