/** Tests of the inbox's parts that only two readers at once can show. */
package cn.micropower.platform.inbox;
