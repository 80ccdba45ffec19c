/** What leaves the house, and that its form stays. */
package cn.micropower.supervision.publication;
