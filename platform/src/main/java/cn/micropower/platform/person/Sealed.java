package cn.micropower.platform.person;

import cn.micropower.contracts.id.PersonId;

/**
 * A personal datum as it may stand in an event: encrypted under that person's key.
 *
 * @param cipher base64 of nonce and AES-GCM cipher text
 */
public record Sealed(PersonId person, String cipher) {}
