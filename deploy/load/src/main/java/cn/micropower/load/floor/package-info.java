/** 地板之下 — the databases of the services, looked into past the services. */
@NullMarked
package cn.micropower.load.floor;

import org.jspecify.annotations.NullMarked;
