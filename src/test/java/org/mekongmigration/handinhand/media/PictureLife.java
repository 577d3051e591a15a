package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.photograph;
import static org.mekongmigration.handinhand.media.PictureFixtures.plain;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Pictures between the door and the browser, on whatever database the subclass brings. */
public abstract class PictureLife {

    @Autowired
    private PictureDoor door;

    @Autowired
    private PictureStore store;

    @Autowired
    private PictureController controller;

    @Autowired
    private People people;

    private Person teacher;
    private MockMvc browser;

    @BeforeEach
    void open() {
        teacher = people.acts(Role.TEACHER, null);
        browser = MockMvcBuilders.standaloneSetup(controller).build();
    }

    @AfterEach
    void close() {
        people.nobodyActs();
    }

    @Test
    void areFoundByTheirHash() throws Exception {
        var details = bring(png(plain(40, 30, anyColour())));
        assertThat(store.find(details.hash())).contains(details);
        try (var in = store.open(details.hash())) {
            assertThat(ImageIO.read(in).getWidth()).isEqualTo(40);
        }
        assertThat(store.find(new PictureHash("0".repeat(64)))).isEmpty();
    }

    @Test
    void areTheSameForEveryoneWhoBringsThem() throws Exception {
        var file = png(plain(40, 30, anyColour()));
        var first = bring(file);
        teacher = people.acts(Role.AUTHOR, null);
        assertThat(bring(file)).isEqualTo(first);
    }

    @Test
    void comeInOnceWhenManyBringTheSameAtOnce() throws Exception {
        var file = png(plain(60, 30, anyColour()));
        try (var hands = Executors.newFixedThreadPool(4)) {
            List<Callable<PictureDetails>> calls = new ArrayList<>();
            for (var i = 0; i < 8; i++) {
                calls.add(() -> bring(file));
            }
            for (var brought : hands.invokeAll(calls)) {
                assertThat(store.find(brought.get().hash())).isPresent();
            }
        }
    }

    @Test
    void comeInWithoutAnyoneWhoBringsThem() throws Exception {
        var details = door.bring(new ByteArrayInputStream(png(plain(40, 30, anyColour()))), null);
        assertThat(store.find(details.hash())).contains(details);
    }

    @Test
    void areShownToTheSignedIn() throws Exception {
        var details = bring(jpeg(photograph(900, 600)));
        browser.perform(get("/" + PictureAddress.whole(details.hash())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Cache-Control",
                                allOf(
                                        containsString("private"),
                                        containsString("immutable"),
                                        containsString("max-age=31536000"))));
        var small = browser.perform(get("/" + PictureAddress.small(details.hash())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(480);
    }

    @Test
    void areNotThereForAnybodyElse() throws Exception {
        var details = bring(png(plain(40, 30, anyColour())));
        people.nobodyActs();
        for (var address : List.of(PictureAddress.whole(details.hash()), PictureAddress.small(details.hash()))) {
            browser.perform(get("/" + address))
                    .andExpect(status().isNotFound())
                    .andExpect(content().bytes(new byte[0]));
        }
    }

    @Test
    void areNotThereUnderAnyOtherAddress() throws Exception {
        for (var address : List.of("0".repeat(64), "0", "..%2F..%2Fhandinhand", "ABCDEF")) {
            browser.perform(get("/pictures/" + address)).andExpect(status().isNotFound());
        }
    }

    private PictureDetails bring(byte[] file) throws Exception {
        return door.bring(new ByteArrayInputStream(file), teacher.id());
    }

    private static int anyColour() {
        return ThreadLocalRandom.current().nextInt(0x1000000);
    }
}
