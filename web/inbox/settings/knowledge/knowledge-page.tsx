/** Settings > Knowledge: what the AI answers from. */
import type { Article, Page } from "../../../shared/types";
import { pathOf } from "../../router";
import { mayAct, me } from "../../store/session";
import { Icon } from "../../views/icons";
import { Empty } from "../../views/parts/parts";
import { t } from "../../words";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { ArticlePage } from "./article-page";
import { Trial } from "./trial";

const pathTo = (item: string) => pathOf({ page: "settings", section: "knowledge", item });

export function KnowledgePage({ item }: { item: string | null }) {
  return item ? <ArticlePage key={item} item={item} /> : <AllArticles />;
}

function AllArticles() {
  const articles = useResource<Page<Article>>("/articles?limit=200", "article.changed");
  const items = articles.value?.items;
  const adding = mayAct(me.value) && (
    <>
      <a class="button" href={pathTo("new-faq")}>
        <Icon name="help" size={16} />
        {t("knowledge.add.faq")}
      </a>
      <a class="button" href={pathTo("new-article")}>
        <Icon name="plus" size={16} />
        {t("knowledge.add.article")}
      </a>
    </>
  );
  return (
    <SectionPage
      title={t("settings.knowledge")}
      intro={t("knowledge.intro")}
      actions={adding}
      refusal={articles.refusal}
    >
      <Trial />
      {items?.length === 0 && (
        <Empty icon="book" title={t("knowledge.none")} more={t("knowledge.none.more")} />
      )}
      <ul class="table">
        {items?.map((article) => (
          <li key={article.id}>
            <a class="table-row" href={pathTo(article.id)}>
              <span class="table-sign">
                <Icon name={article.kind === "faq" ? "help" : "book"} />
              </span>
              <div class="table-main">
                <b dir="auto">{article.title}</b>
                <p class="quiet one-line" dir="auto">
                  {withoutMarks(article.body)}
                </p>
              </div>
              <span class="tag">{t(`knowledge.kind.${article.kind}`)}</span>
              <Icon name="chevron" size={16} />
            </a>
          </li>
        ))}
      </ul>
    </SectionPage>
  );
}

/** The first words as one reads them, without what Markdown adds. */
function withoutMarks(body: string): string {
  return body.slice(0, 300).replace(/[*_`]+|^#+ /gm, "");
}
