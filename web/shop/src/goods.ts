import bottle from "./goods/bottle.svg";
import daypack from "./goods/daypack.svg";
import headphones from "./goods/headphones.svg";
import kettle from "./goods/kettle.svg";
import lamp from "./goods/lamp.svg";
import mug from "./goods/mug.svg";
import shoe from "./goods/shoe.svg";
import socks from "./goods/socks.svg";

/** Some of what the demo's catalogue holds, in its words and at its prices. */
export interface Goods {
  title: string;
  price: string;
  picture: string;
}

export const GOODS: Goods[] = [
  { title: "Stoneware mug", price: "14.00 USD", picture: mug },
  { title: "Desk lamp", price: "39.90 USD", picture: lamp },
  { title: "Trail shoe", price: "79.00 USD", picture: shoe },
  { title: "Wool socks", price: "12.00 USD", picture: socks },
  { title: "Daypack 20 l", price: "64.00 USD", picture: daypack },
  { title: "Wireless headphones", price: "89.00 USD", picture: headphones },
  { title: "Electric kettle 1 l", price: "54.00 USD", picture: kettle },
  { title: "Steel bottle 0.75 l", price: "24.00 USD", picture: bottle },
];
