/** 人员密钥 — personal data stand under a key per person; whoever destroys the key erases them. */
@NullMarked
package cn.micropower.platform.person;

import org.jspecify.annotations.NullMarked;
