package org.mekongmigration.handinhand.account;

import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;

/**
 * Somebody with an account, as the other rooms see her.
 *
 * @param language of the screens
 */
public record Person(AccountId id, String name, Role role, Optional<SchoolId> school, Language language) {}
