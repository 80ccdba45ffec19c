/** Tests of 转发. */
package cn.micropower.platform.relay;
