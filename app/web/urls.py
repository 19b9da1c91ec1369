"""The addresses of the pages. A name is the noun of the page and what it shows: ``question-detail``."""

from django.urls import path

from app.web.views import (
    about,
    accounts,
    annotations,
    articles,
    claims,
    judgements,
    lookup,
    outlets,
    proposals,
    questions,
    sources,
)

urlpatterns = [
    path("", questions.index, name="question-index"),
    path("questions/<int:pk>/", questions.detail, name="question-detail"),
    path("questions/<int:pk>/notes/", annotations.write, name="annotation-write"),
    path("questions/<int:pk>/decisions/", judgements.decide, name="judgement-decide"),
    path("notes/<int:pk>/edit/", annotations.edit, name="annotation-edit"),
    path("decisions/<int:pk>/withdraw/", judgements.withdraw, name="judgement-withdraw"),
    path("proposals/<int:pk>/answer/", proposals.answer, name="proposal-answer"),
    path("articles/", articles.index, name="article-index"),
    path("articles/add/", articles.add, name="article-add"),
    path("articles/<int:pk>/", articles.detail, name="article-detail"),
    path("claims/<int:pk>/", claims.detail, name="claim-detail"),
    path("claims/<int:pk>/dismiss/", claims.dismiss, name="claim-dismiss"),
    path("outlets/", outlets.index, name="outlet-index"),
    path("outlets/<int:pk>/", outlets.detail, name="outlet-detail"),
    path("sources/", sources.index, name="source-index"),
    path("sources/<int:pk>/", sources.detail, name="source-detail"),
    path("look-up/", lookup.show, name="lookup-show"),
    path("about/", about.method, name="about-method"),
    path("sign-in/", accounts.sign_in, name="sign-in"),
    path("sign-in/link/", accounts.link, name="sign-in-link"),
    path("sign-out/", accounts.sign_out, name="sign-out"),
]
