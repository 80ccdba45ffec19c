/** Tests of what requests are judged by before they are commands. */
package cn.micropower.platform.web;
