/** 文档 — what the documents tell a newcomer to send, sent. */
@NullMarked
package cn.micropower.acceptance.document;

import org.jspecify.annotations.NullMarked;
