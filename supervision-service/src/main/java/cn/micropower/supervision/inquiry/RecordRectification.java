package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.InquiryId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 登记整改 — the commission has seen that it is put right.
 *
 * @param evidenceSha256 fingerprint of the evidence, 64 hexadecimal digits
 * @param today the present day of the domain
 */
public record RecordRectification(
    @TargetAggregateIdentifier InquiryId inquiry,
    LocalDate doneOn,
    String evidenceSha256,
    LocalDate today) {}
