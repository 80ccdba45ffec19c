/** What holds for every room: rules, data files, authority. */
package cn.micropower.powerlist;
