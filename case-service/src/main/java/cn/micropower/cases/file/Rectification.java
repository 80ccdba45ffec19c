package cn.micropower.cases.file;

import cn.micropower.cases.writing.Writing;
import java.time.LocalDate;

/**
 * 整改 — what was put right.
 *
 * @param evidenceSha256 fingerprint of what shows it, 64 hexadecimal digits
 */
public record Rectification(Writing measures, LocalDate doneOn, String evidenceSha256) {}
