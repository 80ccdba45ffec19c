package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.code.Channel;
import java.time.LocalDate;

/**
 * 反馈 — how villagers were told what was put right.
 *
 * @param spot where, for example the board at the village office
 * @param photoSha256 fingerprint of the photograph, 64 hexadecimal digits
 */
public record Feedback(Channel channel, String spot, LocalDate givenOn, String photoSha256) {}
