package cn.micropower.disclosure.duty;

import cn.micropower.contracts.id.PersonId;

/**
 * 见证 — why something was posted or entered late, and who vouches for it.
 *
 * @param attestor another official than the one who enters it: two hands are two persons
 * @param inOffice whether the attestor holds a post in that village or above it today
 */
public record Attestation(String reason, PersonId attestor, boolean inOffice) {}
