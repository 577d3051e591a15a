package org.mekongmigration.handinhand.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKeyTest {

    @TempDir
    private Path data;

    private final LinkToken token = LinkToken.fresh(new SecureRandom());

    @Test
    void isMadeOnceAndItsOwnersAlone() throws IOException {
        var seal = new TokenSeal(new LinkKey(data.resolve("new")));
        var file = data.resolve("new").resolve(LinkKey.FILE);
        assertThat(file).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        var sealed = seal.seal("a", token);
        assertThat(new TokenSeal(new LinkKey(data.resolve("new"))).open("a", sealed))
                .contains(token);
    }

    @Test
    void showsNothingUnderAnotherKeyOrInAnothersRow() {
        var sealed = new TokenSeal(new LinkKey(data.resolve("one"))).seal("a", token);
        assertThat(new TokenSeal(new LinkKey(data.resolve("two"))).open("a", sealed))
                .isEmpty();
        assertThat(new TokenSeal(new LinkKey(data.resolve("one"))).open("b", sealed))
                .isEmpty();
    }

    @Test
    void isSealedDifferentlyEachTimeAndHoldsNothingOfTheToken() {
        var seal = new TokenSeal(new LinkKey(data));
        assertThat(seal.seal("a", token)).isNotEqualTo(seal.seal("a", token)).doesNotContain(token.symbols());
    }

    @Test
    void isRefusedIfItIsNotWhole() throws IOException {
        Files.write(data.resolve(LinkKey.FILE), new byte[31]);
        assertThatThrownBy(() -> new LinkKey(data))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(LinkKey.FILE);
    }
}
