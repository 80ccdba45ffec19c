/** What holds for every room: rules, authority. */
package cn.micropower.supervision;
