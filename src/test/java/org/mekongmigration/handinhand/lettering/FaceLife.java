package org.mekongmigration.handinhand.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters are chosen, and chosen otherwise, on whatever database the subclass brings. */
public abstract class FaceLife {

    private static final Language SHAN = new Language("shn");

    @Autowired
    private InstallationFaces faces;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        people.acts(Role.REVIEWER, null);
        SampleWords.languages().forEach(language -> faces.choose(language, Typeface.usual(language)));
        people.nobodyActs();
    }

    @Test
    void areChosenByAReviewerAndHoldForEverybody() {
        people.acts(Role.REVIEWER, null);
        faces.choose(SHAN, Typeface.NOTO_SANS_MYANMAR);
        faces.choose(Language.THAI, Typeface.SARABUN);
        people.nobodyActs();

        assertThat(faces.choice().byLanguage())
                .isEqualTo(Map.of(SHAN, Typeface.NOTO_SANS_MYANMAR, Language.THAI, Typeface.SARABUN));
        assertThat(faces.choice().typeface(Language.BURMESE)).isEqualTo(Typeface.PADAUK_BOOK);
    }

    @Test
    void areTheUsualOnesAgain() {
        people.acts(Role.ADMINISTRATOR, null);
        faces.choose(SHAN, Typeface.NOTO_SANS_MYANMAR);
        faces.choose(SHAN, Typeface.NOTO_SANS_MYANMAR);
        faces.choose(SHAN, Typeface.PADAUK_BOOK);
        faces.choose(SHAN, Typeface.PADAUK_BOOK);

        assertThat(faces.choice()).isEqualTo(FaceChoice.USUAL);
    }

    @Test
    void areNotChosenByAuthorsAndTeachers() {
        for (var role : new Role[] {Role.AUTHOR, Role.TEACHER, Role.SCHOOL_HEAD}) {
            people.acts(role, role == Role.AUTHOR ? null : people.school());
            assertThatThrownBy(() -> faces.choose(SHAN, Typeface.NOTO_SANS_MYANMAR))
                    .isInstanceOf(AccountRejected.class);
        }

        assertThat(faces.choice()).isEqualTo(FaceChoice.USUAL);
    }

    @Test
    void areNeverThoseOfAnotherScript() {
        people.acts(Role.REVIEWER, null);

        assertThatThrownBy(() -> faces.choose(SHAN, Typeface.SARABUN)).isInstanceOf(IllegalArgumentException.class);
    }
}
