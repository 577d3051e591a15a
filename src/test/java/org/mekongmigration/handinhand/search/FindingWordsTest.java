package org.mekongmigration.handinhand.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;

/** The committed list: words are found, pieces cut across the borders of words are not. */
@OnRooms
class FindingWordsTest {

    private record Line(String language, String what, String text) {}

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkSearch search;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @TestFactory
    Stream<DynamicTest> findsTheWordsOfEveryLanguageAndNoPiecesOfThem() throws IOException {
        people.acts(Role.REVIEWER, null);
        var byLanguage = lines().stream().collect(Collectors.groupingBy(Line::language));
        var works = byLanguage.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.what().equals("text"))
                .collect(Collectors.toMap(Line::language, this::published));
        return lines().stream()
                .filter(line -> !line.what().equals("text"))
                .map(line ->
                        dynamicTest(line.language() + " " + line.what() + " " + line.text(), () -> look(works, line)));
    }

    @Test
    void listHoldsEightWordsAndFourNonWordsForEachLanguageAllOfThemInItsText() throws IOException {
        var byLanguage = lines().stream().collect(Collectors.groupingBy(Line::language));
        assertThat(byLanguage.keySet()).containsExactlyInAnyOrder("en", "th", "my", "km", "lo");
        assertThat(byLanguage.values()).allSatisfy(list -> {
            assertThat(list).filteredOn(line -> line.what().equals("word")).hasSize(8);
            assertThat(list).filteredOn(line -> line.what().equals("non-word")).hasSize(4);
        });
    }

    private void look(Map<String, WorkId> works, Line line) {
        people.acts(Role.TEACHER, null);
        var found = search.find(WorkQuery.shelf(Kind.TERM).withWords(line.text()), 0, 20)
                .works();
        if (line.what().equals("word")) {
            assertThat(found).containsExactly(works.get(line.language()));
        } else {
            assertThat(found).isEmpty();
        }
    }

    private WorkId published(Line line) {
        var id = WorkAuthoring.freshId();
        authoring.create(
                format.fromJson("""
                {"format":"hand-in-hand/1","kind":"term","makers":[{"role":"author","name":"A maker"}],"licence":"CC-BY-4.0","id":"%s","languages":["%s"],"title":{"%s":"x"},
                "definition":{"%s":"%s"}}""".formatted(id, line.language(), line.language(), line.language(), line.text())));
        publishing.publish(id);
        return id;
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/words.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(parts -> new Line(parts[0], parts[1], parts[2]))
                .toList();
    }
}
