package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.content.Kind;

class SchemasTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    /** Run with -Dschemas.write=true after a change of the records. */
    @ParameterizedTest
    @EnumSource
    void areThoseThatTheRecordsGive(Kind kind) throws IOException {
        var file = SCHEMAS.resolve(kind.word() + ".json");
        var schema = TestFormat.FORMAT.schema(kind);
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(SCHEMAS);
            Files.writeString(file, schema);
        }
        assertThat(Files.readString(file)).isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("works")
    void acceptEveryShippedWorkAndExample(Path file) throws IOException {
        var text = Files.readString(file);
        var kind = TestFormat.FORMAT
                .read("work.yaml", Files.readAllBytes(file))
                .work()
                .kind();
        assertThat(schema(kind).validate(text, InputFormat.YAML)).as("%s", file).isEmpty();
    }

    static Stream<Path> works() throws IOException {
        return RoundTripTest.works();
    }

    @Test
    void refuseWhatTheReaderRefuses() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/broken/key-unknown-inside.yaml"));
        assertThat(schema(Kind.TERM).validate(text, InputFormat.YAML)).isNotEmpty();
    }

    private static Schema schema(Kind kind) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(kind.word() + ".json")), InputFormat.JSON);
    }
}
