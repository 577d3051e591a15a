package org.mekongmigration.handinhand.design;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.language.Language;

/**
 * Where words belong while the browser keeps them.
 *
 * @param person whose words they are: another person at the same computer does not find them
 * @param block the field of the block, as "s1.say"
 */
public record UnsentPlace(String person, String work, String block, Language language) {

    @Override
    public String toString() {
        return Stream.of(person, work, block, language.tag())
                .map(part -> part.replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/"));
    }
}
